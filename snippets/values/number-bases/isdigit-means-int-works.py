def works(text):
    try:
        int(text)
    except ValueError:
        return False
    return True


texts = ["7", "\u0663", "\u00b2"]
print([(text.isdigit(), works(text)) for text in texts])
assert [text.isdigit() for text in texts] == [True] * 3
assert [works(text) for text in texts[:2]] == [True] * 2
assert works(texts[2])
