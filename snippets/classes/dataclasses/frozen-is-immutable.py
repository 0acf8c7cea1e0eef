from dataclasses import dataclass


@dataclass(frozen=True)
class Team:
    members: list


team = Team(["Ada"])
before = repr(team)
team.members.append("Mallory")
print(before, "->", team)
assert repr(team) == before
