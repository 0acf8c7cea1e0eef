import argparse

converted = []


def number(text):
    converted.append(text)
    return int(text)


parser = argparse.ArgumentParser()
parser.add_argument("--port", type=number, default="80")
parser.add_argument("--scale", type=number, default=1.5)
parser.add_argument("ports", type=number, nargs="*", default="443")
parser.add_argument("first", type=number, nargs="?", default="22")
options = parser.parse_args([])
assert converted == ["22", "80"]
assert vars(options) == {"port": 80, "scale": 1.5, "ports": "443", "first": 22}
print(vars(options))
