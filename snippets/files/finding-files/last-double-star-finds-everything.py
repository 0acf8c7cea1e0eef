# /// script
# requires-python = ">=3.13"
# ///
from pathlib import Path

Path("tree/branch").mkdir(parents=True)
Path("tree/branch/leaf.txt").touch()

found = {
    pattern: sorted(path.name for path in Path("tree").glob(pattern)) for pattern in ("**", "**/")
}
assert found == {"**": ["branch", "leaf.txt", "tree"], "**/": ["branch", "tree"]}
print(found)
