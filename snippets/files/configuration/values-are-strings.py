import configparser

parser = configparser.ConfigParser()
parser.read_string("[server]\nport = 8080\ndebug = no\ncache = On\nlog = maybe\n")
server = parser["server"]

outcome = "nothing raised"
try:
    server.getboolean("log")
except ValueError as error:
    outcome = f"ValueError: {error}"

assert (server["port"], server.getint("port")) == ("8080", 8080)
assert (bool(server["debug"]), server.getboolean("debug"), server.getboolean("cache")) == (True, False, True)
assert outcome == "ValueError: Not a boolean: maybe"
print(repr(server["port"]), bool(server["debug"]), server.getboolean("debug"), outcome)
