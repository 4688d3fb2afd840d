"""Everybody together: who led to whom, who works where, whom a few letters mean."""
