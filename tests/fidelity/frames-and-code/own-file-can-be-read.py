# shows: the script can open its own file, and finds what runs
import os

with open(__file__) as file:
    text = file.read()
assert text.startswith("# shows: the script can open")
assert text.count("needle") == 1
print(len(text.splitlines()))
