# shows: annotations are evaluated at the definition
# python: <3.14
try:
    def f(x: undefined): ...
except NameError as error:
    seen = error.name
assert seen == "undefined"
print(seen)
