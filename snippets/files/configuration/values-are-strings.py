import configparser

parser = configparser.ConfigParser()
parser.read_string("[server]\nport = 8080\nratio = 0.5\ndebug = no\nlog = maybe\n")
server = parser["server"]

words = ["yes", "On", "true", "1", "no", "off", "false", "0"]
parser.read_dict({"words": {word: word for word in words}})
booleans = [parser["words"].getboolean(word) for word in words]

try:
    server.getboolean("log")
    outcome = "nothing raised"
except ValueError as error:
    outcome = f"ValueError: {error}"

assert (server["port"], server.getint("port"), server.getfloat("ratio")) == ("8080", 8080, 0.5)
assert (server["debug"], bool(server["debug"])) == ("no", True)
assert booleans == [True] * 4 + [False] * 4
assert outcome == "ValueError: Not a boolean: maybe"
print(repr(server["port"]), bool(server["debug"]), server.getboolean("debug"), outcome)
