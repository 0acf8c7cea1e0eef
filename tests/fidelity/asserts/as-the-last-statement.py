# shows: the last statement is an assert without a newline at the end of the print
print("before", end="")
last = [1, 2]
assert last.pop() == 2
