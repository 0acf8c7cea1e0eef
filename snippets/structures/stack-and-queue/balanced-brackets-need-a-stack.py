import itertools
import re

PAIRS = {")": "(", "⟩": "⟨"}


def balanced(text):
    stack = []
    for character in text:
        if character in PAIRS.values():
            stack.append(character)
        elif not stack or stack.pop() != PAIRS[character]:
            return False
    return not stack


def reduces_to_nothing(text):
    while text != (shorter := re.sub(r"\(\)|⟨⟩", "", text)):
        text = shorter
    return text == ""


texts = ["".join(letters) for length in range(7) for letters in itertools.product("()⟨⟩", repeat=length)]
found = [text for text in texts if balanced(text)]
assert found == [text for text in texts if reduces_to_nothing(text)]
assert (len(texts), len(found), balanced("(⟨)⟩")) == (5461, 51, False)
print(len(texts), len(found))
