# shows: annotations are not evaluated before they are asked for
# python: >=3.14
def f(x: undefined): ...


try:
    f.__annotations__
except NameError as error:
    seen = error.name
assert seen == "undefined"
print(seen)
