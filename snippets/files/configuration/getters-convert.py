import configparser

parser = configparser.ConfigParser()
parser.read_string("[server]\nport = 8080\nratio = 0.5\ndebug = no\n")
server = parser["server"]

assert (server["port"], server["ratio"], server["debug"]) == ("8080", "0.5", "no")
assert bool(server["debug"]) is True
assert (server.getint("port"), server.getfloat("ratio"), server.getboolean("debug")) == (8080, 0.5, False)
print(server.getint("port"), server.getfloat("ratio"), server.getboolean("debug"))
