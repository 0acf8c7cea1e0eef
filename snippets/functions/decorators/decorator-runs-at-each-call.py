runs = []


def decorate(function):
    runs.append("decorator")
    return function


@decorate
def greet():
    pass


runs.clear()
for _ in range(3):
    greet()

print(f"decorator runs during three calls: {len(runs)}")
assert len(runs) == 3
