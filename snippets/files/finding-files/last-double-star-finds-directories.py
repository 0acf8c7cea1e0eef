from pathlib import Path

Path("tree/branch").mkdir(parents=True)
Path("tree/branch/leaf.txt").touch()

found = sorted(path.name for path in Path("tree").glob("**"))
print(found)
assert found == ["branch", "tree"]
