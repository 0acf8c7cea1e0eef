# /// script
# requires-python = ">=3.13"
# ///


def text_of(action):
    try:
        action()
    except (TypeError, AttributeError) as error:
        return str(error)


assert text_of(lambda: "a b".split(max_split=1)).endswith("Did you mean 'maxsplit'?")
assert text_of(lambda: "a b".spilt()) == "'str' object has no attribute 'spilt'"
print(text_of(lambda: "a b".split(max_split=1)))
