"""Word lists: how people type, what they do, what stays private. Add to them freely."""
