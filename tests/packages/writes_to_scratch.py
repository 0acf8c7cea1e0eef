# tries: to leave a file that the next snippet finds
# ends: passed
# forked: no
import os

found = os.listdir()
with open("left", "w") as file:
    file.write("x")


def look():
    return found
