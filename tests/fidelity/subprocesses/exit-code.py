# shows: exit codes and signals of children
import subprocess
import sys

codes = [subprocess.call([sys.executable, "-c", text]) for text in ("import sys; sys.exit(3)", "import os; os.abort()", "pass")]
assert codes == [3, -6, 0]
print(codes)
