"""One contact: what happened, where things stand, how to reach them."""
