runs = []


def decorate(function):
    runs.append("decorator")
    return function


@decorate
def greet():
    runs.append("function")


for _ in range(3):
    greet()

print(runs)
assert runs.count("function") == 3
assert runs.count("decorator") >= 1
assert runs.count("decorator") == 3
