import subprocess
import sys

code = "password = open('input').read()\nassert len(password) == 3\nint('a-literal')\n"
open("program.py", "w").write(code)
open("input", "w").write("abc")
text = subprocess.run([sys.executable, "program.py"], capture_output=True, text=True).stderr
assert ("int('a-literal')" in text, "abc" in text) == (True, False)
open("input", "w").write("abcd")
text = subprocess.run([sys.executable, "program.py"], capture_output=True, text=True).stderr
assert ("len(password)" in text, "abcd" in text) == (True, False)
print(text.splitlines()[-1])
