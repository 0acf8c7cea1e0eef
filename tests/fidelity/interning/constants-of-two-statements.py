# shows: equal literals of two statements of a module are one object
a = "not an identifier!"
b = "not an identifier!"
assert a is b
print(a)
