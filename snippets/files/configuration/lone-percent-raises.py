import configparser

text = "[sale]\nbroken = 50% off\nfull = 50%% off\n"


def values(**options):
    parser = configparser.ConfigParser(**options)
    parser.read_string(text)
    outcomes = []
    for name in ("broken", "full"):
        try:
            outcomes.append(parser["sale"][name])
        except configparser.InterpolationSyntaxError as error:
            outcomes.append(f"error in {error.option}")
    return outcomes


assert values() == ["error in broken", "50% off"]
assert values(interpolation=configparser.ExtendedInterpolation()) == ["50% off", "50%% off"]
assert values(interpolation=None) == ["50% off", "50%% off"]
print(values(), values(interpolation=None))
