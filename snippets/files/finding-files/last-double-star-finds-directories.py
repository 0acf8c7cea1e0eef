from pathlib import Path

Path("tree/branch").mkdir(parents=True)
Path("tree/branch/leaf.txt").touch()

found = sorted(path.name for path in Path("tree").glob("**"))
assert found[:2] in (["branch", "leaf.txt"], ["branch", "tree"])
assert [path.name for path in Path("tree").glob("**/*.txt")] == ["leaf.txt"]

print(found)
assert found == ["branch", "tree"]
