"""What the program uses of Textual's private names, which any release may change.

All of it is in this room, and each piece says why no public way will do.
"""
