def by_kwargs(**options):
    return options.get("colour", "black")


def by_parameter(*, colour="black"):
    return colour


try:
    by_parameter(color="red")
except TypeError as error:
    outcome = type(error).__name__

assert (by_kwargs(colour="red"), by_parameter(colour="red"), by_parameter()) == ("red", "red", "black")
assert by_kwargs(color="red") == "black"
assert outcome == "TypeError"
print(f"kwargs: {by_kwargs(color='red')}, declared parameter: {outcome}")
