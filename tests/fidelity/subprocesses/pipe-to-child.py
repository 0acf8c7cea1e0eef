# shows: input and output of a child
import subprocess

out = subprocess.run(["tr", "a-z", "A-Z"], input="shout", capture_output=True, text=True)
assert out.stdout == "SHOUT"
print(out.stdout)
