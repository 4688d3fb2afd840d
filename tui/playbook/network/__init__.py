"""Everybody together: who led to whom, who works where, whom letters mean."""
