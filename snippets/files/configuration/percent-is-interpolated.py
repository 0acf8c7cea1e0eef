import configparser

parser = configparser.ConfigParser()
parser.read_string("[DEFAULT]\nhome = /srv\n[paths]\ndata = %(home)s/data\n")

values = [parser["paths"]["data"]]
parser["paths"]["home"] = "/opt"
values.append(parser["paths"]["data"])
assert values == ["/srv/data", "/opt/data"]
assert parser.get("paths", "data", raw=True) == "%(home)s/data"
print(values)
