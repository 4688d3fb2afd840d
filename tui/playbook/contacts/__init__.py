"""One contact: what happened, where it stands, how to reach them."""
