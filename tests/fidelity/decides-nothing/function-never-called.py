# shows: a function as the condition, which is never called
# ends: decides-nothing
def is_sorted():
    return False


assert is_sorted
print("function")
