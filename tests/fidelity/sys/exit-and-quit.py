# shows: site's names are there
import builtins

names = [n for n in ("exit", "quit", "copyright", "credits", "license", "help") if hasattr(builtins, n)]
assert names == ["exit", "quit", "copyright", "credits", "license", "help"]
print(names, exit)
