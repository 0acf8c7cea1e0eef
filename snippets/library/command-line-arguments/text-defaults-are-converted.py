import argparse

converted = []


def number(text):
    converted.append(text)
    return int(text)


parser = argparse.ArgumentParser()
parser.add_argument("--port", type=number, default="80")
parser.add_argument("--scale", type=number, default=1.5)
options = parser.parse_args([])
assert converted == ["80"]
assert vars(options) == {"port": 80, "scale": 1.5}
print(vars(options))
