# shows: another program takes the process over
# ends: ended-early
import os

x = 1
assert x == 1
os.execvp("echo", ["echo", "another program"])
