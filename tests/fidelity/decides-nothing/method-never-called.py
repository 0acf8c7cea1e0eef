# shows: a bound method as the condition
# ends: decides-nothing
text = "abc"
assert text.isdigit
print("method")
