from dataclasses import dataclass


@dataclass
class Settings:
    host: str
    port: int

    @classmethod
    def load(cls, raw):
        try:
            port = int(raw["port"])
        except (KeyError, ValueError) as error:
            raise SystemExit(f"setting 'port': {error!r}")
        if not 0 < port < 65536:
            raise SystemExit(f"setting 'port': {port} is not between 1 and 65535")
        return cls(raw.get("host", "localhost"), port)


def outcome(raw):
    try:
        return Settings.load(raw)
    except SystemExit as error:
        return error.code


assert outcome({"port": "80"}) == Settings("localhost", 80)
assert outcome({"port": "80", "host": "db"}) == Settings("db", 80)
assert outcome({}) == "setting 'port': KeyError('port')"
assert outcome({"port": "http"}).endswith("invalid literal for int() with base 10: 'http'\")")
assert outcome({"port": "0"}) == "setting 'port': 0 is not between 1 and 65535"
assert outcome({"port": "65536"}) == "setting 'port': 65536 is not between 1 and 65535"
assert [outcome({"port": port}).port for port in ("1", "65535")] == [1, 65535]
print(outcome({"port": "0"}))
