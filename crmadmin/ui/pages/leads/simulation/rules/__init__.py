"""The rules that are tried: switches, the stages that each covers, who may edit where."""
