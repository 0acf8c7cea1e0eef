try:
    compile("[n if n > 0 for n in (1, -1)]", "example", "eval")
    before = "accepted"
except SyntaxError:
    before = "refused"
try:
    compile("[n for n in (1, -1) if n > 0 else 0]", "example", "eval")
    behind = "accepted"
except SyntaxError:
    behind = "refused"

print(before, behind)
assert behind == "accepted"
