outcome = "compiled"
try:
    compile("def f():\n    count = 1\n    global count", "example", "exec")
except SyntaxError as error:
    outcome = error.msg
nonlocal_outcome = "compiled"
try:
    compile("def f(count):\n    def g():\n        print(count)\n        nonlocal count", "example", "exec")
except SyntaxError as error:
    nonlocal_outcome = error.msg


def assign_in_both_places(first):
    if first:
        global place
        place = "first"
    else:
        place = "second"


assign_in_both_places(False)

assert outcome == "name 'count' is assigned to before global declaration"
assert nonlocal_outcome == "name 'count' is used prior to nonlocal declaration"
assert place == "second"
print(outcome, nonlocal_outcome, sep="\n")
