# shows: a concatenation that the compiler folds is the same object as the literal, inside an assert
assert ("a" + "b" + "c") is "abc"
print("folded")
