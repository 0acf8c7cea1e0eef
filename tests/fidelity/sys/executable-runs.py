# shows: sys.executable is an interpreter of the same version
import subprocess
import sys

out = subprocess.run([sys.executable, "-c", "import sys; print(sys.version_info[:3], sys.flags.isolated)"], capture_output=True, text=True)
assert out.stdout == f"{tuple(sys.version_info[:3])} 0\n"
print(out.stdout)
