# shows: a pipeline of a shell
import subprocess

out = subprocess.check_output("printf 'b\\na\\n' | sort", shell=True)
assert out == b"a\nb\n"
print(out)
