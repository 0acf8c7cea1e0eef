import argparse

texts = []


def note(text):
    texts.append(text)
    return bool(text)


parser = argparse.ArgumentParser()
parser.add_argument("--debug", type=note)
values = [parser.parse_args(["--debug", text]).debug for text in ("False", "0", "")]
assert texts == ["False", "0", ""]
assert values == [True, True, False]
print(dict(zip(texts, values)))
