import os
from pathlib import Path

path = Path("data.txt")
path.write_text("text")
os.mkdir("sub")
os.chdir("sub")

print(f"exists after chdir: {path.exists()}")
assert path.exists() == True
