count = 0
source = """
def outer():
    def inner():
        nonlocal count
        count = 1
"""
outcome = "compiled"
try:
    compile(source, "example", "exec")
except SyntaxError as error:
    outcome = f"SyntaxError: {error.msg}"


def create():
    global created
    created = "by a function"


existed_before = "created" in globals()
create()

assert outcome == "SyntaxError: no binding for nonlocal 'count' found"
assert existed_before == False
assert created == "by a function"
print(outcome)
