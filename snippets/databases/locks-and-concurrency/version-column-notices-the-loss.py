# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.exc import StaleDataError


class Base(DeclarativeBase):
    pass


class Account(Base):
    __tablename__ = "account"
    id: Mapped[int] = mapped_column(primary_key=True)
    balance: Mapped[int]
    version: Mapped[int] = mapped_column()
    __mapper_args__ = {"version_id_col": version}


engine = create_engine("sqlite:///app.db")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(Account(balance=100))
    session.commit()
sent, outcomes = [], []
event.listen(engine, "before_cursor_execute", lambda conn, cursor, sql, values, *rest: sent.append((sql, values)))
with Session(engine) as first, Session(engine) as second:
    sessions = [(session, session.get(Account, 1)) for session in (first, second)]
    sent.clear()
    for session, account in sessions:
        account.balance -= 30
        try:
            outcomes.append(session.commit())
        except StaleDataError as error:
            outcomes.append(type(error).__name__)
    updates = list(sent)
    second.rollback()
    stored = (second.get(Account, 1).balance, second.get(Account, 1).version)
update = "UPDATE account SET balance=?, version=? WHERE account.id = ? AND account.version = ?"
assert updates == [(update, (70, 2, 1, 1))] * 2
assert outcomes == [None, "StaleDataError"]
assert stored == (70, 2)
print(outcomes, stored)
