"""What people say around a name: who somebody is to whom, where they live, two jobs at once."""
