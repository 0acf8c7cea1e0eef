from dataclasses import dataclass


@dataclass(frozen=True)
class Team:
    members: list


team = Team(["Ada"])
try:
    team.members = []
except AttributeError as error:
    outcome = type(error).__name__
team.members.append("Mallory")

print(outcome, team)
assert outcome == "FrozenInstanceError"
assert team.members == ["Ada", "Mallory"]
assert team == Team(["Ada"])
