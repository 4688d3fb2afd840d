"""The drawing of the network: laid out, planned in rows, painted in cells."""
