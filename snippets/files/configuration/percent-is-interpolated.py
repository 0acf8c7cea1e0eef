import configparser

text = "[DEFAULT]\nhome = /srv\n[paths]\ndata = %(home)s/data\nfull = 100%%\nbroken = 50% off\n"
parser = configparser.ConfigParser()
parser.read_string(text)
values = [parser["paths"][name] for name in ("data", "full")]
parser["paths"]["home"] = "/opt"
values.append(parser["paths"]["data"])

try:
    parser["paths"]["broken"]
    outcome = "nothing raised"
except configparser.InterpolationSyntaxError as error:
    outcome = type(error).__name__

raw = configparser.ConfigParser(interpolation=None)
raw.read_string(text)

assert values == ["/srv/data", "100%", "/opt/data"]
assert outcome == "InterpolationSyntaxError"
assert (raw["paths"]["data"], raw["paths"]["broken"]) == ("%(home)s/data", "50% off")
print(values, outcome)
