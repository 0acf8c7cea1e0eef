# shows: a text as the condition
# ends: decides-nothing
message = "is sorted"
assert message
print("text")
