# shows: a class as the condition
# ends: decides-nothing
class Valid:
    pass


assert Valid
print("class")
