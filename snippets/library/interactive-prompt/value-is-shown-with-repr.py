import subprocess
import sys

statements = "'text'\nNone\nnumber = 1\nnumber + 1\n[print(0)]\n"
command = [sys.executable, "-i", "-q", "-c", "import sys; sys.ps1 = ''"]
shown = subprocess.run(command, input=statements, stdout=-1, stderr=subprocess.DEVNULL, text=True).stdout
assert shown == "'text'\n2\n0\n[None]\n"
print(shown, end="")
