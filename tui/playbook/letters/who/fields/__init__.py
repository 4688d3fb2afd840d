"""Single fields of the profile, read from how they are typed."""
