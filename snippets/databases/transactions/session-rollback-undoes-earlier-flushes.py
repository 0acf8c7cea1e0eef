# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    name: Mapped[str] = mapped_column(primary_key=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(User(name="Ann"))
    session.commit()
    session.expunge_all()

    session.add(User(name="Bob"))
    session.flush()
    before = session.scalars(select(User.name).order_by(User.name)).all()
    outcome = "nothing raised"
    try:
        session.add(User(name="Ann"))
        session.flush()
    except IntegrityError as error:
        outcome = type(error).__name__
    session.rollback()
    after = session.scalars(select(User.name)).all()
assert outcome == "IntegrityError"
assert (before, after) == (["Ann", "Bob"], ["Ann"])
print(before, outcome, after)
